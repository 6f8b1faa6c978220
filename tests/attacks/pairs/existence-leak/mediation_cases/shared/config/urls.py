from django.urls import path
from rest_framework_simplejwt.views import TokenRefreshView

from config.signin import PairLogin
from mediation import views

urlpatterns = [
    path("api/token/", PairLogin.as_view()),
    path("api/token/refresh/", TokenRefreshView.as_view()),
    path("api/cases/", views.CaseList.as_view()),
    path("api/cases/<int:pk>/", views.CaseDetail.as_view()),
    path("api/cases/<int:pk>/settle/", views.CaseSettle.as_view()),
    path("api/cases/<int:pk>/statements/", views.StatementList.as_view()),
]
