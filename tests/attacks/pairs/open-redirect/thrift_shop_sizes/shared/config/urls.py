from django.contrib import admin
from django.urls import path

from thrift import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("garments/", views.garments, name="garments"),
    path("garments/<int:pk>/", views.garment_page, name="garment"),
    path("my-sizes/", views.my_sizes, name="my-sizes"),
]
