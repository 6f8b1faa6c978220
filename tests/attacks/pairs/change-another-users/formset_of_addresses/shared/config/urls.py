from django.contrib import admin
from django.urls import path

from shop.views import addresses

urlpatterns = [
    path("admin/", admin.site.urls),
    path("addresses/", addresses, name="addresses"),
]
