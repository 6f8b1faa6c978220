from django.contrib import admin
from django.urls import path

from roastery.views import subscription

urlpatterns = [
    path("admin/", admin.site.urls),
    path("subscription/", subscription, name="subscription"),
]
