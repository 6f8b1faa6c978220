from django.urls import path
from rest_framework_simplejwt.views import TokenRefreshView

from choir import views
from config.signin import PairLogin

urlpatterns = [
    path("api/token/", PairLogin.as_view()),
    path("api/token/refresh/", TokenRefreshView.as_view()),
    path("api/sections/", views.SectionList.as_view()),
    path("api/sections/<int:pk>/notes/", views.SectionNotes.as_view()),
    path("api/notes/<int:pk>/", views.NoteDetail.as_view()),
]
