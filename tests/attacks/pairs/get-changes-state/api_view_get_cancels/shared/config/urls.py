from django.contrib import admin
from django.urls import path

from subscriptions.api import cancel_subscription

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/subscriptions/<slug:plan>/cancel/", cancel_subscription),
]
