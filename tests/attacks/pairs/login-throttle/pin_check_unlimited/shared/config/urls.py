from django.contrib import admin
from django.urls import path

from pins.api import OpenBox

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/boxes/<slug:label>/open/", OpenBox.as_view()),
]
