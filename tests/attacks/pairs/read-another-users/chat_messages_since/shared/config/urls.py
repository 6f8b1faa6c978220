from django.contrib import admin
from django.urls import path

from chat.api import messages

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/rooms/<slug:slug>/messages/", messages),
]
