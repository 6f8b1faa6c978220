from django.contrib import admin
from django.urls import path

from museum.views import exhibits, switch_language

urlpatterns = [
    path("admin/", admin.site.urls),
    path("exhibits/", exhibits, name="exhibits"),
    path("language/", switch_language, name="switch-language"),
]
