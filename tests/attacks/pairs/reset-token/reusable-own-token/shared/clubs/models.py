from django.contrib.auth.models import AbstractUser


class Player(AbstractUser):
    pass
