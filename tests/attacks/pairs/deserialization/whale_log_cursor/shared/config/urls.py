from django.urls import path

from whales import views

urlpatterns = [
    path("api/boats/", views.BoatList.as_view()),
    path("api/encounters/", views.EncounterLog.as_view()),
    path("api/encounters/<int:pk>/", views.EncounterDetail.as_view()),
]
