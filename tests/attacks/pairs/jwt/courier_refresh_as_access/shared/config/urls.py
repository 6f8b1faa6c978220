from django.contrib import admin
from django.urls import path

from couriers.views import LogIn, ParcelList, Refresh

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/login/", LogIn.as_view()),
    path("api/refresh/", Refresh.as_view()),
    path("api/parcels/", ParcelList.as_view()),
]
