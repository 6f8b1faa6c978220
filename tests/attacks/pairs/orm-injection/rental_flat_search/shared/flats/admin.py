from django.contrib import admin

from .models import Flat, Landlord, SavedSearch

admin.site.register([Landlord, Flat, SavedSearch])
