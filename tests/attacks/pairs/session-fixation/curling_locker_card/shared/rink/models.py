from django.contrib.auth.hashers import check_password, make_password
from django.db import models


class Member(models.Model):
    card = models.CharField(max_length=12, unique=True)
    name = models.CharField(max_length=80)
    pass_phrase = models.CharField(max_length=128, editable=False)
    locker_code = models.CharField(max_length=8)

    def __str__(self):
        return self.name

    def set_phrase(self, phrase):
        self.pass_phrase = make_password(phrase)

    @classmethod
    def of_card(cls, card, phrase):
        member = cls.objects.filter(card=card).first()
        if member is None:
            make_password(phrase)
            return None
        return member if check_password(phrase, member.pass_phrase) else None
