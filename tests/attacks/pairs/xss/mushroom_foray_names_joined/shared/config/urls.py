from django.urls import path

from forays import views

urlpatterns = [
    path("finds/", views.FindList.as_view(), name="finds"),
    path("finds/new/", views.FindCreate.as_view(), name="new-find"),
]
