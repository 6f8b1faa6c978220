from django.contrib import admin
from django.urls import path

from garden import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("plants/", views.PlantList.as_view(), name="plants"),
    path("basket/", views.basket, name="basket"),
    path("basket/<int:pk>/", views.put_in, name="put-in"),
]
