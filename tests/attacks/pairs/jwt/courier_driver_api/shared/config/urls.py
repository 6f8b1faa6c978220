from django.contrib import admin
from django.urls import path

from courier import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/login/", views.Login.as_view(), name="login"),
    path("api/tours/", views.TourList.as_view(), name="tours"),
    path("api/stops/<int:pk>/", views.StopDetail.as_view(), name="stop"),
]
