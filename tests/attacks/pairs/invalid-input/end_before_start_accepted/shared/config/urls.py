from django.contrib import admin
from django.urls import path

from hotel.api import BookStay

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/stays/", BookStay.as_view()),
]
