from django.contrib import admin
from django.urls import path

from crew.views import card

urlpatterns = [
    path("admin/", admin.site.urls),
    path("crew/me/", card),
]
