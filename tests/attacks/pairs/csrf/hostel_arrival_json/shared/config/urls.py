from django.contrib import admin
from django.urls import path

from hostel import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("stays/", views.StayList.as_view(), name="stays"),
    path("stays/<int:pk>/", views.StayPage.as_view(), name="stay"),
    path("stays/<int:pk>/arrival/", views.Arrival.as_view(), name="arrival"),
]
