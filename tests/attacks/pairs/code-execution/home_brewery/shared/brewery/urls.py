from django.urls import path

from . import views

urlpatterns = [
    path("brews/", views.Brews.as_view()),
    path("formulas/", views.Formulas.as_view()),
    path("formulas/<int:pk>/", views.FormulaDetail.as_view()),
    path("brews/<int:pk>/formulas/<int:formula>/", views.Computed.as_view()),
]
