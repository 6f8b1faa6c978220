from django.contrib import admin

from .models import Wallet

admin.site.register(Wallet)
