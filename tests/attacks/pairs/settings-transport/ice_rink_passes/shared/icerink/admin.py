from django.contrib import admin

from .models import Opening, SeasonPass

admin.site.register([Opening, SeasonPass])
