from django.contrib import admin

from .models import GiftCard, Treatment

admin.site.register([GiftCard, Treatment])
