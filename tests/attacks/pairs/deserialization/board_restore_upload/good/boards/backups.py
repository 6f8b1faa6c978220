import json

from django.db import transaction

from .models import Card


class Broken(Exception):
    pass


def load(file):
    try:
        texts = json.loads(file.read())
    except Exception as error:
        raise Broken from error
    if not isinstance(texts, list) or len(texts) > 500:
        raise Broken
    if not all(isinstance(text, str) and 0 < len(text) <= 200 for text in texts):
        raise Broken
    return texts


@transaction.atomic
def restore(board, file, mode):
    texts = load(file)
    if mode == "replace":
        board.cards.all().delete()
    Card.objects.bulk_create([Card(board=board, text=text) for text in texts])
    return len(texts)
