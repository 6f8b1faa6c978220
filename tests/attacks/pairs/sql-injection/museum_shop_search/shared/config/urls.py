from django.contrib import admin
from django.urls import path

from shop import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("shop/", views.search, name="search"),
    path("shop/<int:pk>/", views.souvenir, name="souvenir"),
    path("shop/takings/", views.takings, name="takings"),
]
