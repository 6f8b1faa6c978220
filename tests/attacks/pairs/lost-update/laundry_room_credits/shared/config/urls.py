from django.urls import path

from laundry import views

urlpatterns = [
    path("washes/", views.washes, name="washes"),
    path("washes/start/", views.start_wash, name="start-wash"),
]
