// Stands still and waits: the tests run Excel code in this page themselves.
window.commands = [];
window.events = [];

Office.onReady((info) => {
  Office.actions.associate("note", (event) => {
    window.commands.push(event.source.id);
    event.completed();
  });
  document.getElementById("state").textContent = JSON.stringify(info);
});
