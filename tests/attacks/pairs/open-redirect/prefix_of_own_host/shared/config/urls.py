from django.contrib import admin
from django.urls import path

from flags import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("settings/units/", views.set_units),
]
