from django.contrib import admin

from .models import Bouquet, Flower, Stems

admin.site.register([Flower, Bouquet, Stems])
