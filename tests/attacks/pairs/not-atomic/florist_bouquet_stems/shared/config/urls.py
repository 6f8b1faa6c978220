from django.contrib import admin
from django.urls import path

from florist import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("flowers/", views.flowers, name="flowers"),
    path("bouquets/", views.bouquets, name="bouquets"),
    path("bouquets/new/", views.new_bouquet, name="new-bouquet"),
    path("bouquets/<int:pk>/", views.bouquet_page, name="bouquet"),
]
