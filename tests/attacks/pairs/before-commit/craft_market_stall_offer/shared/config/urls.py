from django.contrib import admin
from django.urls import path

from market import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("markets/", views.markets, name="markets"),
    path("markets/<int:pk>/apply/", views.apply, name="apply"),
    path("applications/", views.applications, name="applications"),
    path("applications/<int:pk>/offer/", views.offer, name="offer"),
]
