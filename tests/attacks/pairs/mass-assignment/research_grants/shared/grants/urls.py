from django.urls import path

from . import views

urlpatterns = [
    path("calls/", views.CallListView.as_view()),
    path("proposals/", views.ProposalListView.as_view()),
    path("proposals/<int:pk>/", views.ProposalDetailView.as_view()),
    path("proposals/<int:pk>/decision/", views.DecisionView.as_view()),
]
