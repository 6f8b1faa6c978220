const box = document.getElementById("rooms");
const token = document.querySelector("meta[name=csrf]").content;

function save(room, degrees) {
  return fetch(`/api/rooms/${room.id}/target/`, {
    method: "POST",
    headers: {"Content-Type": "application/json", "X-CSRFToken": token},
    body: JSON.stringify({target_degrees: degrees, at_night: room.at_night}),
  });
}

fetch(box.dataset.url).then((answer) => answer.json()).then((page) => {
  for (const room of page.results) {
    const label = document.createElement("label");
    const input = document.createElement("input");
    input.type = "number";
    input.value = room.target_degrees;
    input.addEventListener("change", () => save(room, input.value));
    label.append(room.name, input);
    box.append(label);
  }
});
