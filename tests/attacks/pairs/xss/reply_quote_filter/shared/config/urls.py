from django.urls import path

from helpdesk import views

urlpatterns = [
    path("cases/<slug:number>/", views.CaseView.as_view(), name="case"),
    path("cases/<slug:number>/reply/", views.ReplyView.as_view()),
]
