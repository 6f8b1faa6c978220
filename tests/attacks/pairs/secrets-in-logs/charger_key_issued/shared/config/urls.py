from django.contrib import admin
from django.urls import path

from charging import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/points/", views.PointList.as_view()),
    path("api/points/<int:pk>/key/", views.PointKey.as_view()),
    path("api/points/<int:pk>/readings/", views.ReadingList.as_view()),
    path("api/meter/", views.MeterIn.as_view()),
]
