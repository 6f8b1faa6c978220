from django.urls import path

from . import views

app_name = "gear"

urlpatterns = [
    path("gear/", views.ItemListView.as_view(), name="item-list"),
    path("gear/<int:pk>/", views.ItemDetailView.as_view(), name="item-detail"),
    path("gear/<int:pk>/rent/", views.RentView.as_view(), name="rent"),
    path("rentals/", views.RentalListView.as_view(), name="rental-list"),
    path("rentals/<int:pk>/", views.RentalDetailView.as_view(), name="rental-detail"),
    path("rentals/<int:pk>/cancel/", views.RentalCancelView.as_view(), name="rental-cancel"),
    path("desk/rentals/", views.DeskRentalListView.as_view(), name="desk-rentals"),
    path("desk/rentals/<int:pk>/", views.DeskStatusView.as_view(), name="desk-status"),
]
