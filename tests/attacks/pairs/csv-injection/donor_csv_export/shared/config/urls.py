from django.contrib import admin
from django.urls import path

from donations.views import donate, export

urlpatterns = [
    path("admin/", admin.site.urls),
    path("campaigns/<int:pk>/donate/", donate, name="donate"),
    path("campaigns/<int:pk>/donations.csv", export, name="donation-export"),
]
