from django.urls import path

from . import views

urlpatterns = [
    path("", views.Shelf.as_view(), name="shelf"),
    path("toys/<int:pk>/borrow/", views.Borrow.as_view(), name="borrow"),
    path("loans/", views.OurLoans.as_view(), name="loans"),
    path("loans/<int:pk>/return/", views.BringBack.as_view(), name="bring_back"),
]
