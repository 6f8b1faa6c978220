from django.contrib import admin

from .models import Box, Item, Removal

admin.site.register([Removal, Box, Item])
