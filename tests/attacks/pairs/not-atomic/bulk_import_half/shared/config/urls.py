from django.contrib import admin
from django.urls import path

from inventory.api import ImportParts

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/parts/import/", ImportParts.as_view()),
]
