from django.urls import path

from . import views

urlpatterns = [
    path("", views.InstrumentList.as_view(), name="instruments"),
    path("hires/", views.HireList.as_view(), name="hires"),
    path("hires/<int:pk>/", views.HireDetail.as_view(), name="hire-detail"),
]
