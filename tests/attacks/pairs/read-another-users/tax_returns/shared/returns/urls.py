from django.urls import path

from .views import BracketsView, ReturnList, ReturnSummary

urlpatterns = [
    path("brackets/", BracketsView.as_view()),
    path("returns/", ReturnList.as_view()),
    path("returns/<uuid:reference>/", ReturnSummary.as_view()),
]
