from django.contrib import admin
from django.urls import path

from laundry.views import card_detail, wash

urlpatterns = [
    path("admin/", admin.site.urls),
    path("laundry/", card_detail, name="card"),
    path("laundry/wash/", wash, name="wash"),
]
