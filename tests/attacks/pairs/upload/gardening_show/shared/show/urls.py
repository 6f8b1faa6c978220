from django.urls import path

from . import views

urlpatterns = [
    path("", views.EntryList.as_view(), name="entries"),
    path("enter/", views.EntryCreate.as_view(), name="enter"),
    path("entries/<int:pk>/withdraw/", views.EntryDelete.as_view(), name="withdraw"),
    path("entries/<int:pk>/picture/", views.Picture.as_view(), name="picture"),
]
