import csv
import io

from .models import Contact

MAX_ROWS = 2000


def read_contacts(owner, upload):
    """The contacts (not saved) of a CSV file with the columns name and email."""
    text = io.TextIOWrapper(upload, encoding="utf-8", newline="")
    contacts = []
    for number, row in enumerate(csv.DictReader(text), start=2):
        if number > MAX_ROWS + 1:
            raise ValueError("too many rows")
        contact = Contact(owner=owner, name=row["name"].strip(), email=row["email"].strip())
        contact.full_clean(exclude=["owner"])
        contacts.append(contact)
    text.detach()
    return contacts
