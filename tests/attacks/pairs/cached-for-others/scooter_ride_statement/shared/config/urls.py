from django.contrib import admin
from django.urls import path

from rides import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("rides/", views.rides, name="rides"),
    path("rides/<int:pk>/", views.ride_page, name="ride"),
    path("statement/<int:year>/<int:month>/", views.statement, name="statement"),
]
