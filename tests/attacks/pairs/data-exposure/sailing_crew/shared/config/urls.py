from django.contrib import admin
from django.urls import path

from club.views import harbour_map, my_card

urlpatterns = [
    path("admin/", admin.site.urls),
    path("harbour/", harbour_map, name="harbour"),
    path("harbour/me/", my_card, name="my-card"),
]
