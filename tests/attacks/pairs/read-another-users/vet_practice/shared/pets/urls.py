from django.urls import path

from . import views

app_name = "pets"
urlpatterns = [
    path("pets/", views.PetList.as_view(), name="list"),
    path("pets/new/", views.PetCreate.as_view(), name="new"),
    path("pets/<int:pk>/visits/", views.PetVisits.as_view(), name="visits"),
    path("visits/<int:pk>/", views.VisitPage.as_view(), name="visit"),
]
