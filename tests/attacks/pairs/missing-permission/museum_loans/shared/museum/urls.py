from django.urls import path

from . import views

urlpatterns = [
    path("exhibits/", views.exhibits, name="exhibits"),
    path("", views.my_loans, name="my-loans"),
    path("ask/", views.ask, name="ask"),
    path("open/", views.open_loans, name="open-loans"),
    path("<int:pk>/approve/", views.approve, name="approve"),
    path("<int:pk>/refuse/", views.refuse, name="refuse"),
]
