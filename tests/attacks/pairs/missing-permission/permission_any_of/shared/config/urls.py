from django.contrib import admin
from django.urls import path

from wards.api import BedList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/beds/", BedList.as_view()),
]
