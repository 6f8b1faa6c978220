from django.urls import path

from observatory import views

urlpatterns = [
    path("api/token/", views.TokenView.as_view()),
    path("api/plan/", views.Plan.as_view()),
    path("api/slots/", views.SlotList.as_view()),
    path("api/slots/<int:pk>/", views.SlotDetail.as_view()),
]
