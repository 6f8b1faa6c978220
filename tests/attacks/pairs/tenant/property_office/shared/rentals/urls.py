from django.urls import path

from . import views

urlpatterns = [
    path("leases/", views.leases, name="leases"),
    path("leases/add/", views.add_lease, name="add-lease"),
]
