from django.contrib import admin
from django.urls import path

from foodbank import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", views.Home.as_view(), name="home"),
    path("office/pickups/", views.PickupList.as_view(), name="pickups"),
    path("office/donors/", views.DonorList.as_view(), name="donors"),
]
